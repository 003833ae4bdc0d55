import { Body, Controller, Get, Param, ParseIntPipe, Post, Query, ValidationPipe } from '@nestjs/common';
import { initTRPC } from '@trpc/server';
import { IsInt, IsString, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { z } from 'zod';

class ListDto {
  @IsInt() page: number;
  @IsString() owner: string;
  @Matches(/[a-z]/) column: string;
}

@Controller('cats')
export class CatsController {
  constructor(private readonly source: DataSource) {}

  @Get('one')
  one(@Param('id', ParseIntPipe) id: number, @Query('name', ValidationPipe) name: string) {
    return this.source.query(`SELECT * FROM cat WHERE id = ${id} AND name = '${name}'`); // BAD
  }

  @Post('list')
  async list(@Body() body: ListDto) {
    await this.source.query(`SELECT * FROM cat WHERE owner = '${body.owner}'`); // BAD
    return this.source.query(`SELECT * FROM cat ORDER BY ${body.column}`); // BAD
  }
}

const t = initTRPC.create();

export const router = (source: DataSource) =>
  t.router({
    byName: t.procedure
      .input(z.object({ id: z.number(), name: z.string() }))
      .query(({ input }) => source.query(`SELECT * FROM cat WHERE name = '${input.name}'`)), // BAD
    sorted: t.procedure.input(z.string()).mutation(({ input }) =>
      source.query(`SELECT * FROM cat ORDER BY ${input}`), // BAD
    ),
  });
