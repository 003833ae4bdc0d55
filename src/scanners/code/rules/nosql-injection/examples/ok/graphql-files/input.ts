import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class FormInput {
  @Field(() => ID)
  formId: unknown;

  @Field({ nullable: true })
  owner?: string | null;
}
