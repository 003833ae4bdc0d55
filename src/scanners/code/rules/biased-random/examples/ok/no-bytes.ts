export function column(cells: number[], index: number): number {
  return cells[index] % 10;
}
