import Button, { type ButtonProps } from '@mui/material/Button'
import MuiLink, { type LinkProps as MuiLinkProps } from '@mui/material/Link'
import { Link } from 'react-router'

/** A link to another page of the app. */
export function RouterLink(props: Omit<MuiLinkProps, 'href' | 'component'> & { readonly to: string }) {
  return <MuiLink component={Link} {...props} />
}

/** A link to another page that looks like a button. */
export function LinkButton(props: Omit<ButtonProps, 'href'> & { readonly to: string }) {
  return <Button component={Link} {...props} />
}
