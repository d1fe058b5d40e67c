import type { Answer, Envelope, MessageMap, Payload, Reply } from './envelope.ts';

export type Send<Map extends MessageMap<Map>> = <Type extends keyof Map & string>(
  type: Type,
  payload: Payload<Map, Type>,
) => Promise<Answer<Map, Type>>;

/**
 * A typed sender over anything that carries a message and brings back the reply. Rejects with the receiver's error,
 * and with "nobody answered" where there is no receiver that knows the message.
 */
export function createSend<Map extends MessageMap<Map>>(post: (message: Envelope) => Promise<unknown>): Send<Map> {
  return async (type, payload) => {
    const reply = (await post({ type, payload })) as Reply | undefined;
    if (!reply) throw new Error(`${type}: nobody answered`);
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as Answer<Map, typeof type>;
  };
}
