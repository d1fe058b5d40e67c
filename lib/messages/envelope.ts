/** A message on the wire. */
export interface Envelope {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An answer on the wire: errors do not survive the browser's own way of answering in the same form everywhere. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

// The maps are read through these two, so that each map stays a plain list of signatures.
// eslint-disable-next-line typescript/no-explicit-any -- `any` is what lets every message's signature extend it
type Signature = (message: any) => unknown;
export type MessageMap<Map> = { readonly [Type in keyof Map]: Signature };
export type Payload<Map extends MessageMap<Map>, Type extends keyof Map> = Parameters<Map[Type]>[0];
export type Answer<Map extends MessageMap<Map>, Type extends keyof Map> = ReturnType<Map[Type]>;
