import type { Answer, MessageMap, Payload, Reply } from './envelope.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export type Handlers<Map extends MessageMap<Map>> = {
  readonly [Type in keyof Map]: (
    message: Payload<Map, Type>,
    sender: Sender,
  ) => Promise<Answer<Map, Type>> | Answer<Map, Type>;
};

/** For each message whether a payload has its shape. */
export type Checks<Map extends MessageMap<Map>> = {
  readonly [Type in keyof Map]: (payload: Readonly<Record<string, unknown>>) => boolean;
};

type Handle = (message: unknown, sender: Sender) => unknown;

/**
 * The receiving end of a message map. `accepts` says whether a sender may send at all. Whatever comes in is answered,
 * never thrown at the browser: an unknown type, a payload of the wrong shape and a handler's error come back as
 * `{ ok: false, error }` and reject the sender's promise.
 */
export function createAnswer<Map extends MessageMap<Map>>(
  handlers: Handlers<Map>,
  checks: Checks<Map>,
  accepts: (sender: Sender) => boolean,
): (message: unknown, sender: Sender) => Promise<Reply> {
  return async (message, sender) => {
    const { type, payload } = (message ?? {}) as { type?: unknown; payload?: unknown };
    const fail = (reason: string): Reply => ({ ok: false, error: `${String(type)}: ${reason}` });
    if (!accepts(sender)) return fail('sender not accepted');
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return fail('unknown message');
    const known = type as keyof Map;
    if (typeof payload !== 'object' || payload === null || !checks[known](payload as Record<string, unknown>))
      return fail('malformed payload');
    try {
      return { ok: true, value: await (handlers[known] as Handle)(payload, sender) };
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    }
  };
}
