import DOMPurify from 'dompurify';
import { DomSanitizer } from '@angular/platform-browser';
export class Comment {
  constructor(private sanitizer: DomSanitizer) {}
  show(text: string) {
    const clean = DOMPurify.sanitize(text);
    return this.sanitizer.bypassSecurityTrustHtml(clean);
  }
}
