/**
 * Who is given what, language by language: the reason, the text (a line is a paragraph), and for each quotation its
 * speaker in order; null: somebody else, or nobody that can be told.
 */
export type SpeakerCase = readonly [reason: string, text: string, speakers: readonly (string | null)[]];

export const TRUMP = 'donald-trump';
export const PUTIN = 'vladimir-putin';
export const ZELENSKY = 'volodymyr-zelensky';
export const PESKOV = 'dmitry-peskov';
export const USHAKOV = 'yuri-ushakov';
export const RUBIO = 'marco-rubio';
export const MACRON = 'emmanuel-macron';
export const MERZ = 'friedrich-merz';
export const TUSK = 'donald-tusk';
export const MELONI = 'giorgia-meloni';
export const KALLAS = 'kaja-kallas';
export const RUTTE = 'mark-rutte';
export const STARMER = 'keir-starmer';
export const YERMAK = 'andriy-yermak';
export const ORBAN = 'viktor-orban';
export const WITKOFF = 'steve-witkoff';
