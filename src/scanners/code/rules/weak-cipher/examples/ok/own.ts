class Vault {
  createCipheriv(name: string) {
    return name;
  }
}
export const made = new Vault().createCipheriv('des');
