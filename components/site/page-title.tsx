type Props = { title: string; lead?: string; kicker?: string; children?: React.ReactNode }

/** The heading of a page that is not an article. */
export function PageTitle({ title, lead, kicker, children }: Props) {
  return (
    <header className="page-title">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="page-lead">{lead}</p>}
      {children}
    </header>
  )
}
