import { DomSanitizer } from '@angular/platform-browser';
const ICON = '<svg></svg>';
export class Icon {
  constructor(private sanitizer: DomSanitizer) {}
  readonly html = this.sanitizer.bypassSecurityTrustHtml(ICON);
}
