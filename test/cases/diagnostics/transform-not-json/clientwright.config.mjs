export default {
  input: "spec.yaml",
  transform(description) {
    description.info["x-built"] = new Date(0);
  },
};
