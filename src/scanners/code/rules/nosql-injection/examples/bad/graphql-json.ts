import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { InjectModel } from '@nestjs/mongoose';
import GraphQLJSON from 'graphql-type-json';
import { Model } from 'mongoose';

@InputType()
class FormInput {
  @Field(() => GraphQLJSON)
  filter: unknown;
}

@Resolver()
export class FormResolver {
  constructor(@InjectModel('Form') private readonly forms: Model<unknown>) {}

  @Mutation(() => Boolean)
  remove(@Args('input') input: FormInput) {
    return this.forms.deleteOne({ form: input.filter }); // BAD
  }
}
