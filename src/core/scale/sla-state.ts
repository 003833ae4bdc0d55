/** The state of a due date: `none` means that the policy gives this severity no due date. */
export type SlaState = 'on-track' | 'due-soon' | 'overdue' | 'none';
