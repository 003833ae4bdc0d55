import { SecurityContext } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
export class Comment {
  constructor(private sanitizer: DomSanitizer) {}
  show(text: string) {
    return this.sanitizer.sanitize(SecurityContext.HTML, text);
  }
}
