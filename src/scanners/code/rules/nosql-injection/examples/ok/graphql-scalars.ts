import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';

@InputType()
class FormInput {
  @Field()
  formId: string;
}

@Resolver()
export class FormResolver {
  constructor(@InjectModel('Form') private readonly forms: Model<unknown>) {}

  @Mutation(() => Boolean)
  remove(@Args('input') input: FormInput, @Args('owner') owner: string) {
    return this.forms.deleteOne({ _id: input.formId, owner });
  }
}
