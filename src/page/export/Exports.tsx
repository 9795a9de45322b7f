import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import type { ListName, Separator } from '#contract'
import { type ListSelection, OfflineError, useErrorInWords, usePartnerAppDataProvider } from '../../api'
import { useCounted } from '../useCounted'
import type { Saved } from './exportCsv'

/** What is to be saved: rows of a list, and of them these fields under these headings. */
export interface ExportOrder {
  readonly resource: ListName
  /** All that matches, or those that were ticked. */
  readonly rows: ListSelection | { readonly ids: readonly string[] }
  readonly columns: readonly { readonly field: string; readonly heading: string }[]
  readonly separator: Separator
  /** What the file is called, without its ending. */
  readonly file: string
}

/** An export on its way. How many rows it will have is known once the first have come. */
export interface ExportUnderWay {
  readonly number: number
  readonly file: string
  readonly rows: number
  readonly total: number | undefined
  readonly cancel: () => void
}

type StartExport = (order: ExportOrder) => void

const StartExportContext = createContext<StartExport | undefined>(undefined)

/** Starts an export, which goes on whatever page is opened meanwhile. */
export function useStartExport(): StartExport {
  const start = useContext(StartExportContext)
  if (!start) throw new Error('useStartExport has to stand beneath <Exports>')
  return start
}

const ExportProgress = lazy(() =>
  import('./ExportProgress').then(module => ({ default: module.ExportProgress })),
)

/** Where exports go on: around the pages, and as long as the one is there who ordered them. */
export function Exports({ children }: { readonly children: ReactNode }) {
  const dataProvider = usePartnerAppDataProvider()
  const tell = useOutcomeTold()
  const [underWay, setUnderWay] = useState<readonly ExportUnderWay[]>([])
  const count = useRef(0)
  const leaving = useRef(new Set<AbortController>())
  useEffect(() => {
    const controllers = leaving.current
    return () => {
      for (const controller of controllers) controller.abort()
    }
  }, [])

  const start: StartExport = async order => {
    const number = ++count.current
    const controller = new AbortController()
    leaving.current.add(controller)
    const { file } = order
    const cancel = () => controller.abort()
    setUnderWay(all => [...all, { number, file, rows: 0, total: undefined, cancel }])
    const onProgress = (rows: number, total: number) =>
      setUnderWay(all => all.map(one => (one.number === number ? { ...one, rows, total } : one)))
    try {
      const { exportCsv } = await import('./exportCsv').catch(cause =>
        Promise.reject(new OfflineError(cause)),
      )
      tell.saved(file, await exportCsv(order, dataProvider, { signal: controller.signal, onProgress }))
    } catch (error) {
      tell.failed(file, error)
    } finally {
      leaving.current.delete(controller)
      setUnderWay(all => all.filter(one => one.number !== number))
    }
  }
  return (
    <StartExportContext value={start}>
      {children}
      {underWay.length > 0 && (
        <Suspense fallback={null}>
          <ExportProgress underWay={underWay} />
        </Suspense>
      )}
    </StartExportContext>
  )
}

/** Says what came of an export. */
function useOutcomeTold() {
  const notify = useNotify()
  const translate = useTranslate()
  const counted = useCounted()
  const inWords = useErrorInWords()
  const tell = (type: 'success' | 'info' | 'warning' | 'error', sentence: string) =>
    // As it stands here: it is no key.
    notify(sentence, { type, messageArgs: { _: sentence } })
  const reasonOf = (error: unknown) => {
    const { rows, total } = Object(error)
    // Of a CutShortError, whose code is loaded with the first export.
    if (typeof rows === 'number') return counted('page.exportCut', rows, { total })
    return inWords(error)
  }
  return {
    saved(file: string, { rows, missing }: Saved) {
      const saved = counted('page.exported', rows, { file })
      if (missing === 0) tell('success', saved)
      else tell('warning', counted('page.exportMissing', missing, { saved }))
    },
    failed: (file: string, error: unknown) => {
      if (Object(error).name === 'AbortError') tell('info', translate('page.exportCancelled', { file }))
      else tell('error', translate('page.exportFailed', { reason: reasonOf(error) }))
    },
  }
}
