import RecommenderCore

/// A refusal by a service.
struct ServiceError: Error {
  let code: String
  let status: Int
  let message: String

  init(_ code: String, status: Int = 400, _ message: String) {
    self.code = code
    self.status = status
    self.message = message
  }

  /// The refusal as the service words it on the wire.
  func reply(from service: AWSService) -> Reply {
    switch service.wire {
    case .json:
      var reply = Reply.json(
        status: status, ["__type": .string(code), "message": .string(message)])
      reply.headers = ["Content-Type": "application/x-amz-json-1.1"]
      return reply
    case .restJSON:
      var reply = Reply.json(
        status: status,
        [
          "Message": .string(message),
          "RequestID": service == .pinpoint ? .string(Reply.requestID) : nil,
          "Type": service == .lambda ? .string(status < 500 ? "User" : "Service") : nil,
        ])
      reply.headers["x-amzn-ErrorType"] = code
      return reply
    case .query:
      let error = XMLElement(
        "ErrorResponse",
        [
          XMLElement(
            "Error",
            [
              XMLElement("Type", status < 500 ? "Sender" : "Receiver"),
              XMLElement("Code", code), XMLElement("Message", message),
            ]),
          XMLElement("RequestId", Reply.requestID),
        ])
      return Reply(status: status, headers: ["Content-Type": "text/xml"], body: error.text.utf8)
    }
  }
}

extension ServiceError {
  /// Something that is not there, in the code of the service.
  static func notFound(_ service: AWSService, _ message: String) -> ServiceError {
    switch service {
    case .iam, .sts: ServiceError("NoSuchEntity", status: 404, message)
    case .pinpoint: ServiceError("NotFoundException", status: 404, message)
    case .lambda, .personalizeRuntime:
      ServiceError("ResourceNotFoundException", status: 404, message)
    case .personalize: ServiceError("ResourceNotFoundException", message)
    }
  }

  /// Too many requests, in the code of the service.
  static func throttled(_ service: AWSService) -> ServiceError {
    switch service {
    case .iam, .sts: ServiceError("Throttling", "Rate exceeded")
    case .pinpoint, .lambda:
      ServiceError("TooManyRequestsException", status: 429, "Rate exceeded")
    case .personalize, .personalizeRuntime: ServiceError("ThrottlingException", "Rate exceeded")
    }
  }

  /// A fault inside the service, in its code.
  static func broken(_ service: AWSService) -> ServiceError {
    let code =
      switch service {
      case .iam: "ServiceFailure"
      case .lambda: "ServiceException"
      case .pinpoint: "InternalServerErrorException"
      case .sts, .personalize, .personalizeRuntime: "InternalFailure"
      }
    return ServiceError(code, status: 500, "An internal error occurred.")
  }

  /// A service that is down for the moment.
  static func unavailable(_ service: AWSService) -> ServiceError {
    let code = service.wire == .query ? "ServiceUnavailable" : "ServiceUnavailableException"
    return ServiceError(code, status: 503, "Service is unavailable. Please try again later.")
  }

  /// A caller without the permission, in the words and the code of the service.
  static func denied(_ action: AWSAction, to caller: String, on resource: String) -> ServiceError {
    let message =
      "User: \(caller) is not authorized to perform: \(action.permission) on resource: \(resource)"
      + " because no identity-based policy allows the \(action.permission) action"
    return switch action.service.wire {
    case .query: ServiceError("AccessDenied", status: 403, message)
    case .json: ServiceError("AccessDeniedException", message)
    case .restJSON: ServiceError("AccessDeniedException", status: 403, message)
    }
  }
}
