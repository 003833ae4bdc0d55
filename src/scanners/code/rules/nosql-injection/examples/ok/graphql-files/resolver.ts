import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { FormInput } from './input';

@Resolver()
export class FormResolver {
  constructor(@InjectModel('Form') private readonly forms: Model<unknown>) {}

  @Mutation(() => Boolean)
  remove(@Args('input', { type: () => FormInput }) input: FormInput, @Args('n', { type: () => Int }) n: unknown) {
    return this.forms.deleteOne({ _id: input.formId, owner: input.owner, n });
  }
}
