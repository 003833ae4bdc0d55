angular.module('app').controller('Page', function ($scope, $sce, $http) {
  $http.get('/text').then((answer) => {
    $scope.html = $sce.trustAsHtml(answer.data.text); // BAD
  });
  $scope.icon = $sce.trustAsHtml('<b>!</b>');
});
