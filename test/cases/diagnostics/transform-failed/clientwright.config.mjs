export default {
  input: "spec.yaml",
  transform(description) {
    delete description.pathz["/pets"];
  },
};
