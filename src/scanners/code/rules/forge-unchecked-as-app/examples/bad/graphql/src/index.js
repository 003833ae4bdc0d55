import graphqlGateway from '@atlassian/forge-graphql';
export const run = async ({ payload }) => graphqlGateway.compass.asApp().getComponent({ id: payload.id }); // BAD
