/** The zip file with one part's packed bytes exchanged for others; the sizes that it tells of the unpacked stay small. */
export function bombed(zip: Buffer, name: string, packed: Uint8Array): Uint8Array {
  const local = zip.indexOf(name) - 30
  const start = zip.readUInt32LE(zip.length - 6)
  const central = zip.indexOf(name, start) - 46
  const directory = Buffer.from(zip.subarray(start, zip.length - 22))
  directory.writeUInt32LE(packed.length, central - start + 20)
  directory.writeUInt32LE(start, central - start + 42)
  const header = Buffer.from(zip.subarray(local, local + 30 + name.length))
  header.writeUInt32LE(packed.length, 18)
  const end = Buffer.from(zip.subarray(zip.length - 22))
  end.writeUInt32LE(start + header.length + packed.length, 16)
  return Buffer.concat([zip.subarray(0, start), header, packed, directory, end])
}
