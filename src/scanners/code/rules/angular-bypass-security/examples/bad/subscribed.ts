import { HttpClient } from '@angular/common/http';
import { DomSanitizer } from '@angular/platform-browser';
export class Video {
  url: unknown;
  constructor(private http: HttpClient, private sanitizer: DomSanitizer) {
    this.http.get('/video').subscribe((answer: any) => {
      this.url = this.sanitizer.bypassSecurityTrustResourceUrl(answer.url); // BAD
    });
  }
}
