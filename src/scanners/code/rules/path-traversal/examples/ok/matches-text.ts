import { Body, Controller, Post } from '@nestjs/common';
import { IsString, Matches } from 'class-validator';
import fs from 'node:fs';

class CreateShare {
  @IsString()
  @Matches('^[a-zA-Z0-9_-]*$')
  id: string;
}

@Controller('shares')
export class ShareController {
  @Post()
  create(@Body() share: CreateShare) {
    fs.mkdirSync(`/data/shares/${share.id}`);
  }
}
