import mongoose from 'mongoose';
const Comment = mongoose.model('Comment', new mongoose.Schema({ text: String }));
export async function load(id: string) {
  return Comment.findById(id);
}
