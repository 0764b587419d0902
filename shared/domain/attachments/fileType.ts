// What the ending of a file's name says of it. Names come from anywhere: nothing here trusts more than the ending.

/** The ending in small letters without its dot, as the system sees it: after the last dot, unseen signs and trailing dots left out. */
export function extensionOf(fileName: string): string {
  const visible = fileName.normalize('NFC').replace(/[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '').replace(/[\s.]+$/u, '')
  const at = visible.lastIndexOf('.')
  // A name that is nothing but an ending has none: the dot hides the file.
  return at <= 0 ? '' : visible.slice(at + 1).trim().toLowerCase()
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  md: 'text/markdown',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  json: 'application/json',
  xml: 'application/xml',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  dwg: 'image/vnd.dwg',
  dxf: 'image/vnd.dxf',
}

/** The media type that an ending stands for; of unknown ones nothing is claimed. */
export const mediaTypeOf = (fileName: string): string => MEDIA_TYPES[extensionOf(fileName)] ?? 'application/octet-stream'

/**
 * Endings of files that a system runs, installs, or follows to somewhere else, on Windows, macOS or Linux. One click on
 * a name must never start a program.
 */
const RUNNABLE: ReadonlySet<string> = new Set(
  `exe com scr pif bat cmd msi msp msu mst msix msixbundle appx appxbundle appinstaller application cpl dll ocx drv sys hta
   js jse mjs cjs vbs vbe vb ws wsf wsc wsh sct ps1 ps1xml ps2 psc1 psd1 psm1 msh mshxml msc reg inf ins isp job lnk url
   website webloc scf library-ms search-ms settingcontent-ms searchconnector-ms theme themepack gadget diagcab chm hlp xll xlam
   wll ppam mde ade adp accde accda iso img vhd vhdx udf jar jnlp class py pyc pyw pyz pyzw rb pl php lua sh bash zsh csh ksh
   fish command tool action workflow app appimage run bin elf out so dylib desktop service deb rpm apk snap flatpak flatpakref
   flatpakrepo pkg mpkg dmg osx scpt scptd applescript terminal inetloc fileloc ksplugin prefpane mobileconfig crx xpi rdp
   ica remmina vncloc swf air a3x ahk au3 gem whl`
    .split(/\s+/)
    .filter(Boolean),
)

/** Why a file is saved but never opened: it may run, or nothing tells what it is. Null where it may be opened. */
export function openingRisk(fileName: string): 'runs' | 'unknown' | null {
  const extension = extensionOf(fileName)
  if (extension === '') return 'unknown'
  return RUNNABLE.has(extension) ? 'runs' : null
}
