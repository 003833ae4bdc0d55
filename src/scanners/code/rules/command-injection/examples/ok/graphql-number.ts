import { exec } from 'child_process';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class ListResolver {
  @Query(() => String)
  list(@Args('n', { type: () => Int }) n: string, @Args('m') m: number, @Args('all') all: boolean) {
    exec('ls ' + n + m + all);
  }
}
