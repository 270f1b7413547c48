import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of one part of zeros that claims another size in its headers. */
export function zipBomb(path: string, size: number, claimed: number): Uint8Array {
  const zeros = Buffer.alloc(size);
  const packed = deflateRawSync(zeros, { level: 1 });
  const name = Buffer.from(path);
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0); // version
  about.writeUInt16LE(8, 4); // deflate
  about.writeUInt32LE(crc32(zeros), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(claimed, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, entry, end]));
}
