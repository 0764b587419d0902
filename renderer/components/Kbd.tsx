import Box from '@mui/material/Box'

/** Keys as they are written on the keyboard: `Ctrl+K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', display: 'inline-flex', gap: '3px' }}>
      {keys.split('+').map((key) => (
        <Box
          key={key}
          component="kbd"
          sx={{
            fontFamily: 'inherit',
            fontSize: '0.8125rem',
            lineHeight: 1.3,
            px: '5px',
            border: '1px solid',
            borderColor: 'divider',
            borderRadius: '4px',
            color: 'text.secondary',
            bgcolor: 'background.default',
          }}
        >
          {key}
        </Box>
      ))}
    </Box>
  )
}
