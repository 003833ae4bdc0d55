import { exec } from 'child_process';
import { Args, Query, Resolver } from '@nestjs/graphql';

enum Kind {
  Cat = 'cat',
}

@Resolver()
export class ListResolver {
  @Query(() => String)
  list(@Args('k', { type: () => String }) k: Kind) {
    exec('ls ' + k); // BAD
  }

  @Query(() => String)
  count(@Args('n', { type: () => String }) n: number) {
    exec('ls ' + n); // BAD
  }

  @Query(() => String)
  sort(@Args('by') by: 'name' | 'age') {
    exec('ls ' + by); // BAD
  }
}
