import SvgIcon from '@mui/material/SvgIcon'

/** The app's own mark: a block of a street plan, and the line that joins its properties. Colours of the icon file. */
export function Mark() {
  return (
    <SvgIcon viewBox="0 0 64 64" aria-hidden sx={{ fontSize: '1.75rem', flexShrink: 0 }}>
      <rect width="64" height="64" rx="14" fill="#0b4a55" />
      <path d="M8 15a7 7 0 0 1 7-7h9v24H8z" fill="#d9edea" />
      <path d="M40 8h9a7 7 0 0 1 7 7v1H40z" fill="#7db9b6" />
      <path d="M40 32h16v17a7 7 0 0 1-7 7h-9z" fill="#d9edea" />
      <path d="M8 48h16v8h-9a7 7 0 0 1-7-7z" fill="#7db9b6" />
      <path d="M0 40h32V24h32" fill="none" stroke="#f5a93b" strokeWidth="8" strokeLinejoin="round" />
    </SvgIcon>
  )
}
