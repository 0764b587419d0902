import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useQuery } from '@tanstack/react-query'
import { attachmentText as words } from '../../../shared/text/catalogue/attachments.ts'
import { byteSize } from '../../../shared/text/catalogue/sizes.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { type FileOnTheWay, useFilesOnTheWay } from '../../state/filesOnTheWay.ts'

const EVERY_MS = 200

/** How far each has come, asked for only while some are on their way. */
function useShares(isAsked: boolean): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['attachmentProgress'],
    queryFn: async () => unwrap(await api.attachments.progress({})),
    enabled: isAsked,
    refetchInterval: EVERY_MS,
    staleTime: 0,
  })
  return new Map((data ?? []).map(({ id, doneBytes, totalBytes }) => [id, totalBytes === 0 ? 0 : Math.floor((100 * doneBytes) / totalBytes)]))
}

function Line({ file, percent }: { readonly file: FileOnTheWay; readonly percent: number | undefined }) {
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 0.75 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
          <bdi>{words.adding(file.name)}</bdi>, {byteSize(file.sizeBytes)}
        </Box>
        <LinearProgress
          aria-label={words.adding(file.name)}
          {...(percent === undefined ? {} : { variant: 'determinate' as const, value: percent, 'aria-valuetext': words.addingShare(percent) })}
        />
      </Box>
      <Button size="small" aria-label={words.cancelNamed(file.name)} onClick={() => void api.attachments.cancel({ id: file.id })}>
        {words.cancel}
      </Button>
    </Box>
  )
}

/** The files that are being taken in to a place. */
export function FilesOnTheWay({ place }: { readonly place: string }) {
  const all = useFilesOnTheWay(({ files }) => files)
  const shares = useShares(all.length > 0)
  const here = all.filter((file) => file.place === place)
  if (here.length === 0) return null
  return (
    <Box component="ul" aria-live="polite" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {here.map((file) => (
        <Line key={file.id} file={file} percent={shares.get(file.id)} />
      ))}
    </Box>
  )
}
