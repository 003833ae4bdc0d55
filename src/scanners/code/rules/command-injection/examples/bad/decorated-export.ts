import { Controller, Get, Query } from '@nestjs/common';
import { exec } from 'node:child_process';
export @Controller('x') class C {
  @Get()
  run(@Query('d') d: string) {
    exec('ls ' + d); // BAD
  }
}
