/** A run as part of an address: the save, packed. */
import { strFromU8, strToU8, deflateSync, Inflate } from 'fflate';

/** A packed text of at most so many characters is looked at, and no more than so many come out of it. */
const MOST_PACKED = 8192;
const MOST_UNPACKED = 256 * 1024;

/** Packs a save's text for `#run=`: URL-safe base64 of its deflated bytes. */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text again, or null where it is damaged or would unpack to more than a save may hold. */
export function unpackText(packed: string): string | null {
  if (packed.length > MOST_PACKED) return null;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const parts: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((part) => {
      size += part.length;
      if (size > MOST_UNPACKED) throw new RangeError('too much comes out of it');
      parts.push(part);
    });
    // In small pieces, so that a packed bomb is noticed before it has gone off.
    for (let at = 0; at < bytes.length; at += 256) {
      inflate.push(bytes.subarray(at, at + 256), at + 256 >= bytes.length);
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return strFromU8(whole);
  } catch {
    return null;
  }
}
