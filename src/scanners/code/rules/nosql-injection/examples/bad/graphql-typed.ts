import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { InjectModel } from '@nestjs/mongoose';
import GraphQLJSON from 'graphql-type-json';
import { Model } from 'mongoose';
import { Field as Input } from './my-form';

@InputType()
class FormInput {
  @Field(() => GraphQLJSON)
  filter: string;

  @Input()
  shown: string;
}

@Resolver()
export class FormResolver {
  constructor(@InjectModel('Form') private readonly forms: Model<unknown>) {}

  @Mutation(() => Boolean)
  remove(@Args('input') input: FormInput) {
    return this.forms.deleteOne({ form: input.filter }); // BAD
  }

  @Mutation(() => Boolean)
  hide(@Args('input') input: FormInput) {
    return this.forms.deleteOne({ form: input.shown }); // BAD
  }

  @Mutation(() => Boolean)
  removeBy(@Args('f', { type: () => GraphQLJSON }) f: string) {
    return this.forms.deleteOne({ form: f }); // BAD
  }

  @Mutation(() => Boolean)
  removeAs(@Args({ name: 'f', type: () => GraphQLJSON }) f: FormInput) {
    return this.forms.deleteOne({ form: f.filter }); // BAD
  }
}
