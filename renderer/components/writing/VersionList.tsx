import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatInstant } from '../../../shared/domain/date.ts'
import { versionTexts } from '../../../shared/text/catalogue/application.ts'

interface LockedVersion {
  readonly id: string
  readonly version: number
  readonly finalisedAt: string
  readonly finalisedBy: string
}

interface VersionListProps<Version extends LockedVersion> {
  readonly versions: readonly Version[]
  /** What else is said of a version, after who locked it; '' = nothing. */
  readonly noteOf: (version: Version) => string
  readonly onShow: (version: Version) => void
  readonly onCompare: (version: Version) => void
}

/** The versions of a document that have been locked, newest first. */
export function VersionList<Version extends LockedVersion>({ versions, noteOf, onShow, onCompare }: VersionListProps<Version>) {
  if (versions.length === 0) return null
  return (
    <Box component="section" aria-labelledby="rubrik-versioner" sx={{ mb: 2 }}>
      <Typography variant="h2" id="rubrik-versioner" sx={{ mb: 1 }}>
        {versionTexts.heading}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
        {versions.toSorted((a, b) => b.version - a.version).map((version) => (
          <Box
            component="li"
            key={version.id}
            id={`version-${version.id}`}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minHeight: 40, py: 0.5, borderBottom: 1, borderColor: 'divider' }}
          >
            <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
              <Box component="span" sx={{ fontWeight: 600, mr: 1.5 }}>
                {versionTexts.version(version.version)}
              </Box>
              <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
                {[versionTexts.lockedBy(formatInstant(version.finalisedAt), version.finalisedBy), noteOf(version)].filter(Boolean).join(', ')}
              </Typography>
            </Box>
            <Button size="small" onClick={() => onShow(version)} aria-label={versionTexts.showVersion(version.version)}>
              {versionTexts.show}
            </Button>
            <Button size="small" onClick={() => onCompare(version)} aria-label={versionTexts.compareVersion(version.version)}>
              {versionTexts.compare}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
