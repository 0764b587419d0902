import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { caseWords } from '../../../shared/text/catalogue/case.ts'
import { CASE_TABS, type CaseTab, paths } from '../../app/paths.ts'

interface CaseTabsProps {
  readonly caseId: string
  readonly tab: CaseTab
}

/** The parts of a case. Links, since each has an address of its own; they wrap where they do not fit. */
export function CaseTabs({ caseId, tab }: CaseTabsProps) {
  const nav = useRef<HTMLElement>(null)
  const location = useLocation()
  // A new part begins at its top, unless the link named a place in it.
  useEffect(() => {
    if (location.hash === '' && nav.current && nav.current.getBoundingClientRect().top < 0) nav.current.scrollIntoView({ block: 'start' })
  }, [location])
  return (
    <Box component="nav" ref={nav} aria-label={caseWords.tabsLabel} sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', listStyle: 'none', m: 0, p: 0, ml: -1.1 }}>
        {CASE_TABS.map((each) => (
          <li key={each}>
            <Box
              component={Link}
              to={paths.caseTab(caseId, each)}
              aria-current={each === tab ? 'page' : undefined}
              sx={{
                display: 'block',
                px: 1.1,
                py: 1,
                mb: '-1px',
                color: 'text.secondary',
                fontWeight: 600,
                textDecoration: 'none',
                borderBottom: '3px solid transparent',
                '&:hover': { color: 'text.primary', borderColor: 'divider' },
                '&[aria-current]': { color: 'primary.main', borderColor: 'primary.main' },
                '&:focus-visible': { outlineOffset: -2 },
              }}
            >
              {caseWords.tabs[each]}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  )
}
