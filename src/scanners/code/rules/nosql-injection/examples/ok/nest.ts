import { Controller, Delete, Param } from '@nestjs/common';
import type { Users } from './users.js';

@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}
  @Delete(':id')
  remove(@Param('id') id: string): Promise<void> {
    return this.users.remove(id);
  }
}
