import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { shellText } from '../../shared/text/catalogue/shell.ts'

/** What is left when a page could not be drawn. */
export function WindowFault() {
  return (
    <Box role="alert" sx={{ p: 4, maxWidth: '72ch' }}>
      <Typography variant="h1" gutterBottom>
        {shellText.fault.title}
      </Typography>
      <Typography sx={{ mb: 2 }}>{shellText.fault.sentence}</Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {shellText.fault.reload}
      </Button>
    </Box>
  )
}
