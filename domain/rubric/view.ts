export type RubricView = { id: number; slug: string; name: string }
