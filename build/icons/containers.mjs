// Puts PNG pictures into the icon files of Windows and macOS. Both formats are plain lists of pictures.

/** @typedef {{ size: number, png: Buffer }} Picture */

const ICO_HEADER = 6
const ICO_ENTRY = 16

/**
 * @param {readonly Picture[]} pictures at most 256 pixels wide
 * @returns {Buffer} content of an .ico file
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(ICO_HEADER + ICO_ENTRY * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = ICO_HEADER + ICO_ENTRY * index
    // One byte holds the size, and 0 stands for 256.
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** The names that Apple gave the sizes; a name of the second kind is the same picture on a screen of double density. */
const ICNS_TYPES = [
  ['icp4', 16], ['ic11', 32], ['icp5', 32], ['ic12', 64], ['ic07', 128],
  ['ic13', 256], ['ic08', 256], ['ic14', 512], ['ic09', 512], ['ic10', 1024],
]

/**
 * @param {readonly Picture[]} pictures
 * @returns {Buffer} content of an .icns file
 */
export function icnsOf(pictures) {
  const blocks = ICNS_TYPES.flatMap(([type, size]) => {
    const picture = pictures.find((each) => each.size === size)
    if (!picture) return []
    const head = Buffer.alloc(8)
    head.write(`${type}`, 'latin1')
    head.writeUInt32BE(head.length + picture.png.length, 4)
    return [head, picture.png]
  })
  const body = Buffer.concat(blocks)
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(head.length + body.length, 4)
  return Buffer.concat([head, body])
}
