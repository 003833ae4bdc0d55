import { Issues } from './issues';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
const issues = new Issues();
resolver.define('remove', ({ payload }) => issues.removeIssue(payload.key));
export const run = resolver.getDefinitions();
