/**
 * Names that are ordinary words, too: born, uses, a fly, melons, a town's fortress. With a capital because a sentence
 * begins they are no sign of the name.
 */
export const COMMON_WORDS = `
nato usa mosca meloni
кремль кремле кремля кремлю кремлем кремлі
`;
