/** An issue that can be linked to. */
export interface IssueLink {
  readonly number: number;
  /** `https://github.com/owner/name/issues/12` */
  readonly url: string;
}
