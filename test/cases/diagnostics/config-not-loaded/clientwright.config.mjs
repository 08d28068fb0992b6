throw new Error("no settings today");
