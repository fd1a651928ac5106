/** Small numbers and texts as bytes, and bytes as characters that any address and any mail lets through. */
import { trouble } from '../problem.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** URL-safe base64 without padding. */
export function lettersOf(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const word = (a << 16) | (b << 8) | c;
    const most = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < most; k++) out += LETTERS[(word >> (18 - 6 * k)) & 63];
  }
  return out;
}

/** The bytes again. Stops at a character that does not belong, and at a number of characters that bytes never make. */
export function bytesOf(letters: string): number[] {
  if (letters.length % 4 === 1) trouble('', 'link.damaged');
  const out: number[] = [];
  let word = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) trouble('', 'link.damaged');
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out.push((word >> bits) & 255);
    }
  }
  return out;
}

/** CRC-32 (IEEE 802.3), 0 to 2³²−1: finds every change of up to 32 neighbouring bits. */
export function checksum(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export class ByteWriter {
  readonly bytes: number[] = [];

  /** A whole number from 0 to 2³¹−1 in one to five bytes, seven bits each. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  /** Its length, then its UTF-16 units: one byte a letter in English. */
  text(value: string): void {
    this.number(value.length);
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
  }

  /** Hex digits, two a byte. */
  hex(digits: string): void {
    for (let i = 0; i < digits.length; i += 2)
      this.bytes.push(Number.parseInt(digits.slice(i, i + 2), 16));
  }
}

/** Every read takes at least one byte or stops: nothing in a text makes it work longer than the text is. */
export class ByteReader {
  private readonly bytes: readonly number[];
  private at = 0;

  constructor(bytes: readonly number[]) {
    this.bytes = bytes;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) trouble('', 'link.damaged');
    return byte;
  }

  /** A number from 0 to `most`. */
  number(most = 0x7fffffff): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) {
        if (value > most) trouble('', 'link.damaged');
        return value;
      }
    }
    trouble('', 'link.damaged');
  }

  text(most: number, least = 1): string {
    const length = this.number(most);
    if (length < least || length > this.left) trouble('', 'link.damaged');
    let out = '';
    for (let i = 0; i < length; i++) out += String.fromCharCode(this.number(0xffff));
    return out;
  }

  hex(digits: number): string {
    let out = '';
    for (let i = 0; i < digits; i += 2) out += this.byte().toString(16).padStart(2, '0');
    return out;
  }

  rest(): number[] {
    return this.bytes.slice(this.at);
  }
}
