import { Injectable, Logger } from '@nestjs/common';
@Injectable()
export class Accounts {
  private readonly own = new Logger(Accounts.name);
  check(apiKey: string): void {
    this.own.debug('key ' + apiKey); // BAD
  }
}
