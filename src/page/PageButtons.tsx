import PreviousIcon from '@mui/icons-material/NavigateBefore'
import NextIcon from '@mui/icons-material/NavigateNext'
import { useTranslate } from 'react-admin'
import { pageNumbers } from './pageNumbers'

interface PageButtonsProps {
  readonly page: number
  readonly pages: number
  readonly onChoose: (page: number) => void
}

/** From page to page; nothing where there is only one. */
export function PageButtons({ page, pages, onChoose }: PageButtonsProps) {
  const translate = useTranslate()
  if (pages <= 1) return null
  const step = (by: -1 | 1) => {
    const Icon = by === 1 ? NextIcon : PreviousIcon
    const to = page + by
    return (
      <button
        type="button"
        aria-label={translate(`ra.navigation.${by === 1 ? 'next' : 'previous'}`)}
        disabled={to < 1 || to > pages}
        onClick={() => onChoose(to)}
      >
        <Icon fontSize="small" />
      </button>
    )
  }
  return (
    <nav aria-label={translate('page.pages')}>
      {step(-1)}
      {pageNumbers(page, pages).map((one, index) =>
        one === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is left out has no other name than its place.
          <span key={`gap-${index}`}>…</span>
        ) : (
          <button
            key={one}
            type="button"
            className="number"
            aria-label={translate(`ra.navigation.${one === page ? 'current_page' : 'page'}`, { page: one })}
            aria-current={one === page ? 'page' : undefined}
            onClick={() => onChoose(one)}
          >
            {one}
          </button>
        ),
      )}
      {step(1)}
    </nav>
  )
}
