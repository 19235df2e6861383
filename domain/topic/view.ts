export type TopicView = { id: number; slug: string; name: string }
