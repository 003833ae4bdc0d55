import { ActivatedRoute } from '@angular/router';
import { DomSanitizer } from '@angular/platform-browser';
export class Search {
  value: unknown;
  constructor(private route: ActivatedRoute, private readonly sanitizer: DomSanitizer) {}
  ngOnInit() {
    const query = this.route.snapshot.queryParams['q'];
    this.value = this.sanitizer.bypassSecurityTrustHtml(`<b>${query}</b>`); // BAD
  }
}
