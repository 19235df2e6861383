const WEEK = 7 * 86_400_000

/**
 * The number of the weekly issue that is current on a day.
 * @param issue a known issue: its number and the day it came out.
 */
export function issueNumberOn(issue: { number: number; date: Date }, on: Date): number {
  return issue.number + Math.floor((on.getTime() - issue.date.getTime()) / WEEK)
}
