import { type MouseEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Rows, Total } from '#contract'
import { useRowsPath } from '../account'
import type { Series } from './figure'

export interface Pressed {
  readonly category: number
  readonly at: { readonly top: number; readonly left: number }
}

/** What can be hit, in pixels either way (WCAG 2.5.8). */
const target = 24

/** A press on a bar that can be hit opens its rows; elsewhere it opens those of the category, or offers them where there are several. */
export function useBarPress(stack: readonly Series[]) {
  const navigate = useNavigate()
  const pathOf = useRowsPath()
  const [pressed, setPressed] = useState<Pressed>()
  // The chart tells in which category a press is before the press itself is heard.
  const category = useRef<number>(undefined)
  const open = (rows: (Rows & Total) | undefined) => {
    if (rows && rows.total > 0) navigate(pathOf(rows))
  }
  return {
    pressed,
    close: () => setPressed(undefined),
    onAxisClick: (_event: unknown, axis: { readonly dataIndex: number } | null) => {
      category.current = axis?.dataIndex
    },
    onItemClick: (event: BarEvent, { seriesId, dataIndex }: Bar) => {
      const isByPointer = 'clientX' in event
      if (isByPointer && !canBeHit(event.target)) return
      category.current = undefined
      open(stack.find(({ name }) => name === seriesId)?.rows[dataIndex])
    },
    onClick: ({ clientX: left, clientY: top }: MouseEvent) => {
      const index = category.current
      category.current = undefined
      if (index === undefined) return
      const [first, ...others] = stack.map(({ rows }) => rows[index]).filter(rows => rows?.total)
      if (others.length === 0) open(first)
      else setPressed({ category: index, at: { top, left } })
    },
  }
}

interface BarEvent {
  readonly target: EventTarget | null
}

interface Bar {
  readonly seriesId: string | number
  readonly dataIndex: number
}

function canBeHit(bar: EventTarget | null): boolean {
  if (!(bar instanceof Element)) return false
  const { width, height } = bar.getBoundingClientRect()
  return Math.min(width, height) >= target
}
