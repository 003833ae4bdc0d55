import { Body, Controller, Get, Param, ParseEnumPipe, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { initTRPC } from '@trpc/server';
import { IsEnum, IsInt, IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { z } from 'zod';

enum Direction {
  Up = 'ASC',
  Down = 'DESC',
}

class ListDto {
  @IsInt() page: number;
  @IsEnum(Direction) direction: Direction;
  @IsUUID() owner: string;
  @Matches(/^[a-z_]{1,20}$/) column: string;
}

@Controller('cats')
export class CatsController {
  constructor(private readonly source: DataSource) {}

  @Get('one')
  one(@Param('id', ParseIntPipe) id: number, @Query('ref', new ParseUUIDPipe({ version: '4' })) ref: string) {
    return this.source.query(`SELECT * FROM cat WHERE id = ${id} OR ref = '${ref}'`);
  }

  @Get('sorted')
  sorted(@Query('direction', new ParseEnumPipe(Direction)) direction: Direction) {
    return this.source.query(`SELECT * FROM cat ORDER BY name ${direction}`);
  }

  @Post('list')
  list(@Body() body: ListDto) {
    return this.source.query(
      `SELECT * FROM cat WHERE owner = '${body.owner}' ORDER BY ${body.column} ${body.direction} LIMIT ${body.page}`,
    );
  }
}

const t = initTRPC.create();

export const router = (source: DataSource) =>
  t.router({
    byId: t.procedure.input(z.object({ id: z.number().int() })).query(({ input }) =>
      source.query(`SELECT * FROM cat WHERE id = ${input.id}`),
    ),
    sorted: t.procedure
      .input(z.enum(['name', 'age']))
      .query(async (options) => source.query(`SELECT * FROM cat ORDER BY ${options.input}`)),
  });
