import type { TeaserView } from '@/domain/article/view'

export type SlotKind = 'lead' | 'second' | 'strip'
export type FrontView = { lead: TeaserView | null; second: TeaserView[]; strip: TeaserView[] }
