/** Where a due date stands: `none` means that the policy gives this severity no due date. */
export type SlaState = 'on-track' | 'due-soon' | 'overdue' | 'none';
